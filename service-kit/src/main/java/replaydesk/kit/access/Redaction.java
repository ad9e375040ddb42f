package replaydesk.kit.access;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import replaydesk.kit.identity.Reader;

/**
 * Leaves out of an answer what its reader is not to see: the components marked with {@link ShownTo}, in the answer
 * itself and in the records and lists within it.
 */
public final class Redaction {

    private static final String OURS = "replaydesk.";

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Redaction() {
    }

    /** Returns the answer as this reader gets it; the same answer where nothing in it is to be left out. */
    @SuppressWarnings("unchecked")
    public static <T> T of(T answer, Reader reader) {
        return reader == Reader.DESK ? answer : (T) redacted(answer, reader);
    }

    private static Object redacted(Object value, Reader reader) {
        return switch (value) {
            case Record answer when answer.getClass().getName().startsWith(OURS) -> ofRecord(answer, reader);
            case List<?> items -> ofList(items, reader);
            case null, default -> value;
        };
    }

    private static Object ofRecord(Record answer, Reader reader) {
        var shape = SHAPES.get(answer.getClass());
        var values = new Object[shape.accessors().length];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            var value = shape.read(answer, i);
            values[i] = reader.sees(shape.shownTo()[i]) ? redacted(value, reader) : null;
            changed |= values[i] != value;
        }
        return changed ? shape.make(values) : answer;
    }

    private static Object ofList(List<?> items, Reader reader) {
        var redacted = items.stream().map(item -> redacted(item, reader)).toList();
        for (int i = 0; i < items.size(); i++) {
            if (redacted.get(i) != items.get(i)) {
                return redacted;
            }
        }
        return items;
    }

    /** Accessors and constructor of a record, with the least reader to whom each component is shown. */
    private record Shape(Method[] accessors, Reader[] shownTo, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            var components = type.getRecordComponents();
            try {
                var constructor = type.getDeclaredConstructor(
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                var accessors = Stream.of(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
                Stream.of(accessors).forEach(accessor -> accessor.setAccessible(true));
                var shownTo = Stream.of(components).map(Shape::shownTo).toArray(Reader[]::new);
                return new Shape(accessors, shownTo, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("Every record has a canonical constructor", e);
            }
        }

        private static Reader shownTo(RecordComponent component) {
            var mark = component.getAnnotation(ShownTo.class);
            if (mark != null && component.getType().isPrimitive()) {
                throw new IllegalStateException(
                        "Expected %s.%s, which not everybody sees, to be of a type that can be absent"
                                .formatted(component.getDeclaringRecord().getName(), component.getName()));
            }
            return mark == null ? Reader.REQUESTER : mark.value();
        }

        Object read(Record answer, int component) {
            try {
                return accessors[component].invoke(answer);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }

        Object make(Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
