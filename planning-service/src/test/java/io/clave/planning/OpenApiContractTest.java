package io.clave.planning;

import io.clave.platform.testing.OpenApiGolden;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiContractTest {

    @Test
    void theApiIsTheOneThatWasReviewed() {
        OpenApiGolden.check("planning-service");
    }
}
