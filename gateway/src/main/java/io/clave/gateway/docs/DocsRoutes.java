package io.clave.gateway.docs;

import io.clave.gateway.contract.Contracts;
import io.clave.gateway.contract.MergedDocument;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The document of the whole API, and the page to browse it; both need no token. */
@Singleton
class DocsRoutes {

    /** The page runs its own scripts and styles and asks this gateway, nobody else. */
    private static final String PAGE_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE = "/docs/";

    private final Buffer document;

    DocsRoutes(Contracts contracts) {
        document = Buffer.buffer(MergedDocument.of(contracts.all()).toPrettyString());
    }

    void open(@Observes Router router) {
        router.route("/openapi.json").handler(this::answerDocument);
        router.route("/").handler(context -> context.redirect(PAGE));
        router.route("/docs/*").handler(DocsRoutes::enterPage);
        router.route("/docs/*").handler(StaticHandler.create("docs").setCachingEnabled(false));
        router.route("/docs/*").handler(StaticHandler.create(SwaggerUi.folder()).setCachingEnabled(false));
    }

    private void answerDocument(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(document);
    }

    /** The files of the page are named relative to it, so its address ends with a slash. */
    private static void enterPage(RoutingContext context) {
        if (context.request().path().equals("/docs")) {
            context.redirect(PAGE);
        } else {
            context.response().putHeader("Content-Security-Policy", PAGE_POLICY);
            context.next();
        }
    }
}
