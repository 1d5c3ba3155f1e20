package io.clave.scoring.run;

/** A run that cannot come to a result; the message is the sentence that its caller reads. */
final class RunFailed extends RuntimeException {

    RunFailed(String sentence) {
        super(sentence);
    }
}
