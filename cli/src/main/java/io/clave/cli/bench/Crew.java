package io.clave.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Several hands on one pile of work. */
final class Crew {

    private Crew() {}

    /** Returns when all is done; a failure of one is thrown. */
    static <T> void work(int hands, List<T> pile, Consumer<T> task) {
        ExecutorService crew = Executors.newFixedThreadPool(hands);
        try {
            CompletableFuture.allOf(pile.stream()
                            .map(piece -> CompletableFuture.runAsync(() -> task.accept(piece), crew))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        } finally {
            crew.shutdownNow();
        }
    }

    static <T> List<List<T>> slices(List<T> all, int size) {
        List<List<T>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            slices.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return slices;
    }
}
