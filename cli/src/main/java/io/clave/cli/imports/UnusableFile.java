package io.clave.cli.imports;

import io.clave.cli.text.Refusal;

/** A file that cannot be imported; the message says why in one sentence. */
final class UnusableFile extends Refusal {

    private static final long serialVersionUID = 1L;

    UnusableFile(String sentence) {
        super(sentence);
    }
}
