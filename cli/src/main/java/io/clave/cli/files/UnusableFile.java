package io.clave.cli.files;

import io.clave.cli.text.Refusal;

/** A file that cannot be used; the message says why in one sentence. */
public final class UnusableFile extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnusableFile(String sentence) {
        super(sentence);
    }
}
