package io.github.flinklint.source;

import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * A folder of Java sources.
 *
 * @param folder absolute folder; may be missing
 * @param encoding encoding of the files in it
 * @param own true where it belongs to the analysed module, false where it is read only because code
 *     leads there
 */
public record SourceRoot(Path folder, Charset encoding, boolean own) {}
