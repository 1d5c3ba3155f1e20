package io.clave.planning;

import io.clave.platform.testing.RealInfrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** PostgreSQL and Kafka for every test of this module. */
@WithTestResource(value = RealInfrastructure.class, scope = TestResourceScope.GLOBAL)
final class Infrastructure {

    private Infrastructure() {}
}
