package replaydesk.stack;

import java.util.EnumMap;
import java.util.Map;
import replaydesk.stack.service.StackService;

/**
 * The memory that each part may take, in megabytes.
 *
 * @param kafka the broker's heap
 * @param postgres the server's shared page cache
 * @param service the heap of a service that runs apart, unless {@code each} sets another
 * @param each the heaps of single services
 */
public record MemoryPlan(int kafka, int postgres, int service, Map<StackService, Integer> each) {
    public static final int SMALLEST = 32;

    /** The desk's heap, which serves all stages with one copy of everything. */
    private static final int DESK = 320;

    public MemoryPlan {
        each = Map.copyOf(each);
    }

    public static MemoryPlan standard() {
        return new MemoryPlan(320, 128, 160, Map.of());
    }

    public int of(StackService asked) {
        return each.getOrDefault(asked, asked == StackService.DESK ? DESK : service);
    }

    /**
     * Returns the plan with one part changed: {@code kafka}, {@code postgres}, {@code services} (all of them) or a
     * service.
     *
     * @throws IllegalArgumentException if there is no such part or the memory is too little to run
     */
    public MemoryPlan with(String part, int megabytes) {
        if (megabytes < SMALLEST) {
            throw new IllegalArgumentException("Expected at least " + SMALLEST + " MB for " + part + ", but it is "
                    + megabytes);
        }
        return switch (part) {
            case "kafka" -> new MemoryPlan(megabytes, postgres, service, each);
            case "postgres" -> new MemoryPlan(kafka, megabytes, service, each);
            case "services" -> new MemoryPlan(kafka, postgres, megabytes, each);
            default -> with(StackService.named(part).orElseThrow(() -> new IllegalArgumentException(
                    "Expected kafka, postgres, services, or one of " + StackService.words() + ", but it is " + part)),
                    megabytes);
        };
    }

    private MemoryPlan with(StackService changed, int megabytes) {
        Map<StackService, Integer> all = new EnumMap<>(StackService.class);
        all.putAll(each);
        all.put(changed, megabytes);
        return new MemoryPlan(kafka, postgres, service, all);
    }
}
