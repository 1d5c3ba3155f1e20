package io.clave.gateway.health;

import io.clave.gateway.service.Service;
import io.clave.gateway.service.ServiceClient;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Reports which services are ready; the gateway is ready without them, because the others must go on working. */
@Readiness
@Singleton
class ServicesCheck implements AsyncHealthCheck {

    private static final List<Service> BEHIND = List.of(Service.ACCOUNTS, Service.SCORING, Service.PLANNING);
    private static final long PATIENCE_MILLIS = 500;

    private final ServiceClient services;

    ServicesCheck(ServiceClient services) {
        this.services = services;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        List<Future<String>> states = BEHIND.stream().map(this::state).toList();
        return Uni.createFrom()
                .completionStage(Future.all(states).map(all -> report(states)).toCompletionStage());
    }

    private Future<String> state(Service service) {
        return services.open(service, HttpMethod.GET, "/q/health/ready")
                .compose(request -> request.http().idleTimeout(PATIENCE_MILLIS).send())
                .map(answer -> answer.statusCode() == 200 ? "up" : "not ready")
                .timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .otherwise("away");
    }

    private static HealthCheckResponse report(List<Future<String>> states) {
        HealthCheckResponseBuilder report =
                HealthCheckResponse.named("services behind the gateway").up();
        for (int i = 0; i < BEHIND.size(); i++) {
            report.withData(BEHIND.get(i).module(), states.get(i).result());
        }
        return report.build();
    }
}
