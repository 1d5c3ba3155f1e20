package io.clave.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;

@AnalyzeClasses(packages = "io.clave.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("io.clave.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_GATEWAY_STORES_NOTHING_AND_KNOWS_NO_SERVICE_FROM_INSIDE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.apache.kafka..",
                    "io.clave.platform..",
                    "io.clave.accounts..",
                    "io.clave.scoring..",
                    "io.clave.planning..");

    @ArchTest
    static final ArchRule RESOURCES_ARE_PACKAGE_PRIVATE =
            classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule ENDPOINTS_ARE_PUBLIC_AND_SAY_WHO_MAY_CALL_THEM = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .should()
            .bePublic()
            .andShould()
            .beAnnotatedWith(RolesAllowed.class);

    @ArchTest
    static final ArchRule NO_FIELD_IS_INJECTED = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
