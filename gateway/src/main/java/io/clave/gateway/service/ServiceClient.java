package io.clave.gateway.service;

import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.impl.ContextInternal;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Opens requests to the services over pooled connections. */
@Singleton
public class ServiceClient {

    /** Below the time after which a service closes an idle connection, so that a reused one is alive. */
    private static final int KEEP_ALIVE_SECONDS = 30;

    private static final int LARGEST_ANSWER_HEADERS = 32 * 1024;

    private final Vertx vertx;
    private final HttpClientOptions options;
    private final Map<EventLoop, HttpClient> clients = new ConcurrentHashMap<>();
    private final Map<Service, URI> addresses = new EnumMap<>(Service.class);
    private final long connectMillis;

    ServiceClient(Vertx vertx, GatewayConfig config) {
        addresses.put(Service.ACCOUNTS, config.accountsUrl());
        addresses.put(Service.SCORING, config.scoringUrl());
        addresses.put(Service.PLANNING, config.planningUrl());
        connectMillis = config.timeouts().connect().toMillis();
        this.vertx = vertx;
        options = new HttpClientOptions()
                .setConnectTimeout((int) connectMillis)
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setMaxHeaderSize(LARGEST_ANSWER_HEADERS)
                .setMaxPoolSize(config.limits().connections())
                .setMaxWaitQueueSize(config.limits().waiting());
    }

    /** A request whose headers are not sent yet; fails when no connection can be had in time. */
    public Future<HttpClientRequest> open(Service service, HttpMethod method, String target) {
        URI address = addressOf(service);
        boolean tls = "https".equals(address.getScheme());
        return ownClient()
                .request(new RequestOptions()
                        .setMethod(method)
                        .setHost(address.getHost())
                        .setPort(address.getPort() > 0 ? address.getPort() : tls ? 443 : 80)
                        .setSsl(tls)
                        .setURI(target)
                        .setConnectTimeout(connectMillis));
    }

    /** Each event loop has connections of its own, so that an answer needs no other thread than its request. */
    private HttpClient ownClient() {
        EventLoop loop = ((ContextInternal) vertx.getOrCreateContext()).nettyEventLoop();
        HttpClient own = clients.get(loop);
        return own == null ? clients.computeIfAbsent(loop, first -> vertx.createHttpClient(options)) : own;
    }

    public URI addressOf(Service service) {
        URI address = addresses.get(service);
        if (address == null) {
            throw new IllegalArgumentException(service + " is not behind the gateway");
        }
        return address;
    }
}
