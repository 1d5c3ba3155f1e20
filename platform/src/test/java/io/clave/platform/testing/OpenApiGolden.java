package io.clave.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The API as it was reviewed; a change shows in the diff of {@code contracts/openapi}. */
public final class OpenApiGolden {

    private OpenApiGolden() {}

    /** Compares; with {@code -Dgolden.update=true} writes the file anew. */
    public static void check(String service) {
        String now = given().get("/q/openapi").then().statusCode(200).extract().asString();
        Path golden = Path.of(System.getProperty("clave.home"), "contracts", "openapi", service + ".yaml");
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(golden, now);
            }
            assertThat(now).as("rewrite with -Dgolden.update=true").isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
