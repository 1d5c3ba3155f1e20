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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Opens requests to the services over pooled connections. */
@Singleton
public class ServiceClient {

    /** Below the time for which a service that stops still answers, so that no idle connection outlives it. */
    private static final int KEEP_ALIVE_SECONDS = 5;

    private static final int LARGEST_ANSWER_HEADERS = 32 * 1024;

    private final Vertx vertx;
    private final HttpClientOptions options;
    private final Map<EventLoop, HttpClient> clients = new ConcurrentHashMap<>();
    private final Map<Service, Replicas> replicas = new EnumMap<>(Service.class);
    private final long connectMillis;

    ServiceClient(Vertx vertx, GatewayConfig config) {
        replicas.put(Service.ACCOUNTS, new Replicas(config.accountsUrl()));
        replicas.put(Service.SCORING, new Replicas(config.scoringUrl()));
        replicas.put(Service.PLANNING, new Replicas(config.planningUrl()));
        connectMillis = config.timeouts().connect().toMillis();
        this.vertx = vertx;
        options = new HttpClientOptions()
                .setConnectTimeout((int) connectMillis)
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setMaxHeaderSize(LARGEST_ANSWER_HEADERS)
                .setMaxPoolSize(config.limits().connections())
                .setMaxWaitQueueSize(config.limits().waiting());
    }

    /** A request whose headers are not sent yet; fails when no replica gives a connection in time. */
    public Future<ServiceRequest> open(Service service, HttpMethod method, String target) {
        Replicas known = replicasOf(service);
        return open(known, known.inTurn(), method, target);
    }

    /** Nothing was sent to a replica that gave no connection, so any request may go to the next one. */
    private Future<ServiceRequest> open(Replicas known, List<URI> addresses, HttpMethod method, String target) {
        URI address = addresses.get(0);
        Future<ServiceRequest> opened =
                open(address, method, target).map(request -> new ServiceRequest(known, address, request));
        if (addresses.size() == 1) {
            return opened;
        }
        return opened.recover(refused -> {
            known.refused(address);
            return open(known, addresses.subList(1, addresses.size()), method, target);
        });
    }

    private Future<HttpClientRequest> open(URI address, HttpMethod method, String target) {
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

    private Replicas replicasOf(Service service) {
        Replicas known = replicas.get(service);
        if (known == null) {
            throw new IllegalArgumentException(service + " is not behind the gateway");
        }
        return known;
    }
}
