package io.clave.gateway.service;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** The addresses of one service, asked in turn; one that refuses or says goodbye is asked last for a while. */
final class Replicas {

    private static final Duration REFUSED = Duration.ofSeconds(5);

    /** Above the time for which a service that stops still answers: it would be asked again at the moment at which it ends. */
    private static final Duration CLOSING = Duration.ofSeconds(30);

    private final List<URI> addresses;
    private final LongSupplier nanoTime;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<URI, Long> restingUntil = new ConcurrentHashMap<>();

    Replicas(List<URI> addresses) {
        this(addresses, System::nanoTime);
    }

    Replicas(List<URI> addresses, LongSupplier nanoTime) {
        this.addresses = List.copyOf(addresses);
        this.nanoTime = nanoTime;
    }

    /** All of them, in the order in which a request should try them. */
    List<URI> inTurn() {
        int size = addresses.size();
        if (size == 1) {
            return addresses;
        }
        int first = Math.floorMod(turn.getAndIncrement(), size);
        List<URI> order = new ArrayList<>(addresses.subList(first, size));
        order.addAll(addresses.subList(0, first));
        order.sort(Comparator.comparing(this::rests));
        return order;
    }

    /** It gave no connection. */
    void refused(URI address) {
        rest(address, REFUSED);
    }

    /** It said that it closes. */
    void closing(URI address) {
        rest(address, CLOSING);
    }

    private void rest(URI address, Duration time) {
        restingUntil.put(address, nanoTime.getAsLong() + time.toNanos());
    }

    private boolean rests(URI address) {
        Long until = restingUntil.get(address);
        return until != null && nanoTime.getAsLong() - until < 0;
    }
}
