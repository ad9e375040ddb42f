package replaydesk.system.foreign;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.EventCatalogue;

/** Events of the catalogue with any values: they can be read, whether they make sense or not. */
final class RandomEvents {

    private static final List<String> TEXTS = List.of("A text", "", " ", "acme", "anna", "service-desk", "network",
            "en", "sv-SE", "first-response", "Принтер", "\u0000", "a\u0000b", "\ud83d", "🔥", "\u202e",
            "x".repeat(3_000),
            "-1", "null", "{}");
    private static final List<Instant> TIMES = List.of(Instant.EPOCH, Instant.MIN, Instant.MAX,
            Instant.parse("0000-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59.999999999Z"),
            Instant.parse("2026-03-02T08:00:00Z"), Instant.parse("1582-10-10T00:00:00Z"));
    private static final List<Duration> TIMESPANS = List.of(Duration.ZERO, Duration.ofSeconds(Long.MAX_VALUE),
            Duration.ofSeconds(Long.MIN_VALUE), Duration.ofHours(4), Duration.ofNanos(-1), Duration.ofDays(400_000));
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 5, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);

    private final Random random;

    RandomEvents(Random random) {
        this.random = random;
    }

    CaseEvent any() {
        return (CaseEvent) record(oneOf(EventCatalogue.all()).event());
    }

    CaseRegistered registration() {
        return (CaseRegistered) record(CaseRegistered.class);
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(component -> orAbsent(component.getGenericType())).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName() + " refuses its content", e);
        }
    }

    private Object orAbsent(Type type) {
        boolean primitive = type instanceof Class<?> raw && raw.isPrimitive();
        return !primitive && random.nextInt(5) == 0 ? null : value(type);
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            var elements = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                elements.add(value(list.getActualTypeArguments()[0]));
            }
            return elements;
        }
        var raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(raw);
        }
        if (raw.isEnum()) {
            return oneOf(List.of(raw.getEnumConstants()));
        }
        return switch (raw.getSimpleName()) {
            case "String" -> oneOf(TEXTS);
            case "int", "Integer" -> oneOf(NUMBERS);
            case "long", "Long" -> random.nextBoolean() ? random.nextLong() : (long) oneOf(NUMBERS);
            case "double", "Double" -> random.nextDouble() * 3 - 1;
            case "boolean", "Boolean" -> random.nextBoolean();
            case "UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "Instant" -> oneOf(TIMES);
            case "Duration" -> oneOf(TIMESPANS);
            case "BigDecimal" -> BigDecimal.valueOf(random.nextLong(), random.nextInt(-3, 6));
            default -> throw new AssertionError("a component of type " + raw.getName() + " is new here");
        };
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
