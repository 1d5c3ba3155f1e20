package io.clave.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        // Quarkus refuses a bad URI with an empty answer before anybody sees it; the gateway's own check is stricter
        // and says why. Quarkus reads this once, before any bean.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(args);
    }
}
