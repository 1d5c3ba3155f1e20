package io.clave.models;

/** A history, a parameter or a question that breaks a rule; the message is a sentence that names the rule. */
public class RuleBroken extends IllegalArgumentException {

    public RuleBroken(String rule) {
        super(rule);
    }
}
