package io.clave.scoring;

import io.clave.platform.testing.OpenApiGolden;
import io.clave.platform.testing.RealInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealInfrastructure.class, restrictToAnnotatedClass = false)
class OpenApiContractTest {

    @Test
    void theApiIsTheOneThatWasReviewed() {
        OpenApiGolden.check("scoring-service");
    }
}
