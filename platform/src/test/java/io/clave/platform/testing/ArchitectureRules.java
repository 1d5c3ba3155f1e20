package io.clave.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;

/** The shape that every service keeps. */
public final class ArchitectureRules {

    private static final Set<String> TIMES = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            ZonedDateTime.class.getName());

    private static final DescribedPredicate<JavaMethod> AN_ENDPOINT = new DescribedPredicate<>("an endpoint") {
        @Override
        public boolean test(JavaMethod method) {
            return method.isMetaAnnotatedWith(HttpMethod.class);
        }
    };

    private static final DescribedPredicate<JavaCall<?>> A_CLOCKLESS_NOW =
            new DescribedPredicate<>("now() without a clock") {
                @Override
                public boolean test(JavaCall<?> call) {
                    return call.getName().equals("now")
                            && TIMES.contains(call.getTargetOwner().getName())
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                }
            };

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("io.clave.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule RESOURCES_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_FIELD_IS_INJECTED = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callCodeUnitWhere(new DescribedPredicate<>("now()") {
                @Override
                public boolean test(JavaCall<?> call) {
                    return A_CLOCKLESS_NOW.test(call);
                }
            });

    @ArchTest
    static final ArchRule ENDPOINTS_ARE_PUBLIC =
            methods().that(AN_ENDPOINT).should().bePublic().allowEmptyShould(true);

    @ArchTest
    static final ArchRule ENDPOINTS_SAY_WHO_MAY_CALL_THEM = methods()
            .that(AN_ENDPOINT)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule MODELS_ARE_PURE = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat(new DescribedPredicate<>("java or the model itself") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().startsWith("java.")
                            || type.isPrimitive()
                            || type.isArray()
                            || type.getPackageName().contains(".model")
                            || type.getPackageName().startsWith("org.jspecify");
                }
            })
            .allowEmptyShould(true);

    private ArchitectureRules() {}
}
