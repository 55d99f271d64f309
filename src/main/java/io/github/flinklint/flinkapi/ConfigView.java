package io.github.flinklint.flinkapi;

import io.github.flinklint.apimodel.Call;
import io.github.flinklint.value.Absent;
import io.github.flinklint.value.AbstractValue;
import io.github.flinklint.value.Constant;
import io.github.flinklint.value.Input;
import io.github.flinklint.value.Lattice;
import io.github.flinklint.value.Reference;
import io.github.flinklint.value.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A configuration as its methods see it: a {@code DelegatingConfiguration} shows what another holds
 * below a prefix, all others show themselves.
 *
 * @param object what holds the options
 * @param prefix what stands before every key there; mostly empty
 */
record ConfigView(Reference object, String prefix) {

  /** Of a delegating configuration: a constant that holds this view. */
  private static final String SLOT = "#delegate";

  static ConfigView of(Call call, Reference configuration) {
    return call.read(configuration, SLOT) instanceof Constant constant
            && constant.value() instanceof ConfigView view
        ? view
        : new ConfigView(configuration, "");
  }

  static boolean isDelegating(Call call, Reference configuration) {
    return !(call.read(configuration, SLOT) instanceof Absent);
  }

  /** A configuration of the type that shows this one below a prefix. */
  Reference delegate(Call call, String type, String below) {
    Reference made = call.allocate(type);
    call.write(made, SLOT, Constant.of(new ConfigView(object, prefix + below)), null);
    return made;
  }

  /** A key given by the program, as the object that holds the options has it. */
  AbstractValue key(AbstractValue given) {
    return prefix.isEmpty() ? given : Lattice.map(given, this::prefixed);
  }

  private AbstractValue prefixed(AbstractValue key) {
    if (key instanceof Constant constant && constant.value() instanceof OptionKey option) {
      return Constant.of(option.below(prefix)).withTrace(key.trace());
    }
    Text front = Text.of(prefix);
    if (key instanceof Text text) {
      return front.plus(text);
    }
    return key instanceof Input ? front.plus(Text.hole(key)) : key;
  }

  List<String> keys(List<String> names) {
    return prefix.isEmpty() ? names : names.stream().map(prefix::concat).toList();
  }

  /** The keys that hold something below the prefix, without it. */
  Set<String> ownKeys(Call call) {
    Set<String> own = new LinkedHashSet<>();
    for (String key : Options.keys(call, object)) {
      if (key.startsWith(prefix)) {
        own.add(key.substring(prefix.length()));
      }
    }
    return own;
  }

  @Override
  public String toString() {
    return "view";
  }
}
