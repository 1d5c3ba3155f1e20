package io.clave.gateway.door;

import io.clave.gateway.problem.Problem;
import io.clave.gateway.problem.Problems;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** The order in which a request meets the gateway's steps, between those of Quarkus. */
@Singleton
class Entrance {

    private static final Logger LOG = Logger.getLogger(Entrance.class);

    /** Before CORS, which Quarkus handles at -300. */
    private static final int ARRIVAL = -400;

    /** After Quarkus has looked for credentials, at -200. */
    private static final int DOOR = -150;

    private static final int NOTHING_ELSE_ANSWERED = Integer.MAX_VALUE - 1;

    private final Arrival arrival;
    private final Door door;

    Entrance(Arrival arrival, Door door) {
        this.arrival = arrival;
        this.door = door;
    }

    void open(@Observes Router router) {
        router.route().order(ARRIVAL).handler(arrival::handle).failureHandler(Entrance::failed);
        router.route().order(DOOR).handler(door::handle);
        router.route().order(NOTHING_ELSE_ANSWERED).handler(context -> Problems.answer(context, Problem.notFound()));
    }

    private static void failed(RoutingContext context) {
        int status = context.statusCode();
        if (status < 0 || status >= 500) {
            LOG.errorf(context.failure(), "%s failed", context.request().path());
        }
        Problems.answer(context, Problem.ofStatus(status));
    }
}
