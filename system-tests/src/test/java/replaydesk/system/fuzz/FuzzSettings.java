package replaydesk.system.fuzz;

import java.time.Duration;

/** Length and seed of a fuzz: {@code -Dreplaydesk.fuzz.seconds=3600 -Dreplaydesk.fuzz.seed=1}. */
public record FuzzSettings(Duration time, long seed) {

    private static final int SHORT = 20;

    /** Reads the properties, and prints the seed. */
    public static FuzzSettings of(String test) {
        var settings = new FuzzSettings(Duration.ofSeconds(Integer.getInteger("replaydesk.fuzz.seconds", SHORT)),
                Long.getLong("replaydesk.fuzz.seed", System.nanoTime()));
        System.out.println("[" + test + "] seed " + settings.seed);
        return settings;
    }

    /** The value of {@link System#nanoTime()} at which it is enough. */
    public long end() {
        return System.nanoTime() + time.toNanos();
    }
}
