package io.clave.models.fit;

/** The data cannot tell anything about the parameters of a model; the message says why. */
public class NotEstimable extends IllegalArgumentException {

    public NotEstimable(String reason) {
        super(reason);
    }
}
