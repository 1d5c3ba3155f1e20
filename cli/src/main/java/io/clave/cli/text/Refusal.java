package io.clave.cli.text;

/** The command cannot go on; the message tells the person why, in a sentence. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }
}
