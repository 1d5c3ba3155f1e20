package io.clave.gateway.service;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The addresses of one service, asked in turn; one that refuses or says goodbye is asked last for a while. */
final class Replicas {

    private static final long REST_NANOS = 5_000_000_000L;

    private final List<URI> addresses;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<URI, Long> restingSince = new ConcurrentHashMap<>();

    Replicas(List<URI> addresses) {
        this.addresses = List.copyOf(addresses);
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

    void rest(URI address) {
        restingSince.put(address, System.nanoTime());
    }

    private boolean rests(URI address) {
        Long since = restingSince.get(address);
        return since != null && System.nanoTime() - since < REST_NANOS;
    }
}
