package replaydesk.kit.json;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import replaydesk.kit.problem.Problem;
import replaydesk.kit.problem.ProblemCauses;

/** Describes the value expected at a wrong place in a body. Never repeats the actual value, which may be personal. */
final class Expectation {

    private static final Map<Class<?>, String> SCALARS = Map.of(
            String.class, "a string",
            boolean.class, "true or false",
            Boolean.class, "true or false",
            Instant.class, "an instant such as 2026-01-31T12:00:00Z",
            Duration.class, "a duration such as PT4H30M",
            LocalDate.class, "a date such as 2026-01-31",
            UUID.class, "a UUID");

    private Expectation() {
    }

    static String of(JsonMappingException fault, ObjectMapper mapper) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> "Unknown field; known are " + known(unknown);
            case InvalidNullException _ -> "Expected a value, but it is null";
            case InvalidTypeIdException _ -> "Unknown kind";
            case ValueInstantiationException refused -> refusal(refused);
            case MismatchedInputException mismatch -> "Expected " + describe(mismatch.getTargetType(), mapper);
            case JsonMappingException wrapped when wrapped.getCause() instanceof InputCoercionException outOfRange ->
                    "Expected " + describe(outOfRange.getTargetType(), mapper) + " in its range";
            default -> ProblemCauses.of(fault).map(Problem::detail).orElse("This can't be read");
        };
    }

    /** Returns the type that was to be read; null when it is not known. */
    static Class<?> type(JsonMappingException fault) {
        return switch (fault) {
            case MismatchedInputException mismatch -> mismatch.getTargetType();
            case JsonMappingException wrapped when wrapped.getCause() instanceof InputCoercionException outOfRange ->
                    outOfRange.getTargetType();
            default -> null;
        };
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String refusal(ValueInstantiationException refused) {
        return ProblemCauses.of(refused).map(Problem::detail)
                .orElseGet(() -> refused.getCause() instanceof IllegalArgumentException e ? e.getMessage()
                        : "This is not a valid value");
    }

    private static String describe(Class<?> type, ObjectMapper mapper) {
        if (type == null) {
            return "another type";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> mapper.valueToTree(constant).asText())
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            boolean fraction = type == double.class || type == float.class
                    || type == Double.class || type == Float.class || type == BigDecimal.class;
            return fraction ? "a number" : "a whole number";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return SCALARS.getOrDefault(type, "an object");
    }
}
