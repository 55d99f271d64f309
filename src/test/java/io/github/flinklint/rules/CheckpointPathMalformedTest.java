package io.github.flinklint.rules;

import static io.github.flinklint.config.FactName.CHECKPOINT_STORAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.flinklint.apimodel.Version;
import io.github.flinklint.config.FactName;
import io.github.flinklint.config.Setting;
import io.github.flinklint.diagnostic.Finding;
import io.github.flinklint.diagnostic.Severity;
import io.github.flinklint.platform.Cloud;
import io.github.flinklint.value.Text;
import io.github.flinklint.value.Unknown;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckpointPathMalformedTest {

  private static final String RULE = "checkpoint-path-malformed";

  @Test
  void flagsTheWrongCharacterOfAConcatenation() {
    Text path =
        Jobs.literal(40, "obs://")
            .plus(Jobs.literal(41, "acme_state"))
            .plus(Jobs.literal(42, "/flink/orders"));
    Found.one(
        Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(path)),
        RULE,
        Severity.ERROR,
        Jobs.place(41, 4, 5),
        "bucket name acme_state contains '_'");
  }

  @Test
  void flagsEachMistake() {
    List<Finding> findings =
        Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(Jobs.literal(40, "obs://Acme_state/${job}")));
    assertEquals(
        Set.of(Jobs.place(40, 6, 7), Jobs.place(40, 10, 11), Jobs.place(40, 17, 23)),
        findings.stream().map(Finding::location).collect(Collectors.toSet()));
  }

  @Test
  void flagsAPathThoughCheckpointingIsOff() {
    var settings = Jobs.but(Jobs.nothing(), CHECKPOINT_STORAGE, Jobs.storage("obs://acme-state"));
    assertEquals(
        List.of("checkpoint-path-malformed", "checkpointing-not-enabled"),
        Jobs.check(Jobs.always(settings)).stream().map(Finding::rule).sorted().toList());
  }

  @Test
  void warnsOfABadDefault() {
    Text path =
        Text.of("obs://acme-state/").plus(Text.hole(Jobs.input("dir", Jobs.literal(40, "${dir}"))));
    Found.one(
        Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(path)),
        RULE,
        Severity.WARNING,
        Jobs.place(40, 0, 6),
        "placeholder ${dir} was never replaced when argument dir is not given");
  }

  @Test
  void allowsBothForms() {
    Found.nothing(Jobs.check(CHECKPOINT_STORAGE, Jobs.storage("obs://acme-state/flink/orders")));
    Text path =
        Text.of("obs://")
            .plus(Text.hole(Jobs.input("ak", null)))
            .plus(Text.of(":"))
            .plus(Text.hole(Jobs.input("sk", null)))
            .plus(Text.of("@obs.eu-de.otc.t-systems.com:443/acme-state/flink/orders"));
    Found.nothing(Jobs.checkOld(CHECKPOINT_STORAGE, Jobs.storage(path)));
  }

  private static List<Finding> on(@Nullable Cloud cloud, String endpoint) {
    Text path =
        Text.hole(Jobs.input("keys", null))
            .plus(Jobs.literal(40, "@" + endpoint + ":443/acme-state/flink/orders"));
    var settings =
        Jobs.but(CHECKPOINT_STORAGE, Jobs.storage(Jobs.literal(39, "obs://").plus(path)));
    return Jobs.check(
        RuleOptions.DEFAULT.on(cloud), Jobs.job(new Version(1, 12), Jobs.always(settings)));
  }

  @Test
  void flagsAnEndpointOfAnotherCloud() {
    Finding finding =
        Found.one(
            on(Cloud.HUAWEICLOUD, "obs.eu-de.otc.t-systems.com"),
            RULE,
            Severity.ERROR,
            Jobs.place(40, 1, 28),
            "endpoint of Open Telekom Cloud, but cloud is huaweicloud");
    assertEquals(
        "write the endpoint of the region in Huawei Cloud, or obs://BUCKET/DIRECTORY",
        finding.fix());
    Found.one(
        on(Cloud.OTC, "obs.cn-north-4.myhuaweicloud.com"),
        RULE,
        Severity.ERROR,
        Jobs.place(40, 1, 33),
        "endpoint of Huawei Cloud, but cloud is otc");
    Found.one(
        on(Cloud.OTC, "oss.eu-west-0.prod-cloud-ocb.orange-business.com"),
        RULE,
        Severity.ERROR,
        Jobs.place(40, 1, 49),
        "endpoint of Orange Business, but cloud is otc");
  }

  @Test
  void allowsEndpointsOfTheCloudAndItsPartners() {
    Found.nothing(on(Cloud.OTC, "obs.eu-nl.otc.t-systems.com"));
    Found.nothing(on(Cloud.HUAWEICLOUD, "obs.cn-north-4.myhuaweicloud.com"));
    Found.nothing(on(Cloud.HUAWEICLOUD, "obs.ae-ad-1.g42cloud.com"));
    Found.nothing(on(Cloud.HUAWEICLOUD, "obs.tr-central-201.hc.vodafone.com.tr"));
    Found.nothing(on(Cloud.OTC, "storage.example.com"));
    Found.nothing(on(null, "obs.eu-de.otc.t-systems.com"));
  }

  @Test
  void cannotDecideWhatAHoleHolds() {
    Text path = Text.of("obs://").plus(Text.hole(Jobs.input("bucket", null))).plus(Text.of("/a"));
    Found.nothing(Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(path)));
  }

  @Test
  void cannotDecideAnUnknownPieceThatDecides() {
    Unknown unknown = Unknown.because("library call Conf.base", Jobs.line(FactName.STATE_BACKEND));
    Text path = Text.hole(unknown).plus(Text.of("/a"));
    Found.undecided(
        Jobs.check(CHECKPOINT_STORAGE, Jobs.storage(path)),
        "checkpoint storage cannot be told because of library call Conf.base");
  }

  @Test
  void cannotDecideOneBadOutcome() {
    Setting either =
        Jobs.either(
            CHECKPOINT_STORAGE, Text.of("obs://acme-state/a"), Text.of("obs://acme_state/a"));
    Found.undecided(
        Jobs.check(CHECKPOINT_STORAGE, either),
        "checkpoint storage may be obs://acme-state/a or a wrong path (bucket name acme_state"
            + " contains '_'), depending on library call Conf.isFull");
  }
}
