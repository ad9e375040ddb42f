package replaydesk.events.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.EventCatalogue;

/**
 * Random events of every type: texts of any Unicode, half surrogate pairs included, other components of any value, and
 * any component absent.
 */
public final class AnyEvent {

    private static final int[] CODE_POINTS =
            {0, '\n', '"', '\\', 'a', 'Z', '0', 0xe5, 0x416, 0x2028, 0xd83d, 0xfffd, 0x1f600, 0x10ffff};

    private final Random random;

    public AnyEvent(long seed) {
        random = new Random(seed);
    }

    public CaseEvent next() {
        var types = EventCatalogue.all();
        return (CaseEvent) record(types.get(random.nextInt(types.size())).event());
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var parameters = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(component -> orAbsent(component.getGenericType())).toArray();
        try {
            var constructor = type.getDeclaredConstructor(parameters);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private Object orAbsent(Type type) {
        var primitive = type instanceof Class<?> raw && raw.isPrimitive();
        return !primitive && random.nextInt(5) == 0 ? null : value(type);
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            var elements = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                elements.add(value(list.getActualTypeArguments()[0]));
            }
            return elements;
        }
        var raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(raw);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        return switch (raw.getSimpleName()) {
            case "String" -> text();
            case "int", "Integer" -> random.nextInt();
            case "long" -> random.nextLong();
            case "double", "Double" -> random.nextDouble();
            case "boolean", "Boolean" -> random.nextBoolean();
            case "UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "Instant" -> Instant.ofEpochSecond(random.nextLong(-3_000_000_000L, 9_000_000_000L),
                    random.nextInt(1_000_000_000));
            case "Duration" -> Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000));
            case "BigDecimal" -> BigDecimal.valueOf(random.nextLong(), random.nextInt(-3, 6));
            default -> throw new AssertionError("a component of type " + raw.getName() + " is new here");
        };
    }

    private String text() {
        return random.ints(random.nextInt(6), 0, CODE_POINTS.length)
                .map(i -> CODE_POINTS[i])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
