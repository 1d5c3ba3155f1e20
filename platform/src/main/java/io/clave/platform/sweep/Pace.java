package io.clave.platform.sweep;

/** Lets work in the background take a part of the time only: what took long is rested off, whatever it costs by then. */
public final class Pace {

    private final double share;
    private volatile long restUntil = System.nanoTime();

    /** @param share of the time, above 0 and at most 1 */
    public Pace(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share of the time is above 0 and at most 1, not " + share);
        }
        this.share = share;
    }

    /** Does the work, or nothing while the last time is rested off. */
    public void run(Runnable work) {
        long began = System.nanoTime();
        if (began - restUntil < 0) {
            return;
        }
        try {
            work.run();
        } finally {
            restUntil = began + Math.round((System.nanoTime() - began) / share);
        }
    }
}
