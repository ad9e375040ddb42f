package replaydesk.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Converts the findings of Bean Validation to wrong places in a request. */
public final class Violations {

    private Violations() {
    }

    /** Returns the 400 problem that names every violation. */
    public static Problem problem(ConstraintViolationException e) {
        return Problems.invalidRequest(errors(e.getConstraintViolations()));
    }

    /** Tells whether the answer broke a constraint, which is not the caller's fault. */
    public static boolean ofAnswer(ConstraintViolationException e) {
        return e.getConstraintViolations().stream().anyMatch(violation -> {
            for (var node : violation.getPropertyPath()) {
                if (node.getKind() == ElementKind.RETURN_VALUE) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Returns every violation, ordered by place. */
    public static List<FieldError> errors(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> new FieldError(pointer(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail))
                .toList();
    }

    /** Returns the place of a violation: a JSON Pointer within a body, or the name of the parameter itself. */
    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        String parameter = "";
        for (var node : path) {
            switch (node.getKind()) {
                case PARAMETER -> parameter = node.getName();
                case PROPERTY, CONTAINER_ELEMENT, BEAN -> append(pointer, node);
                default -> {
                }
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(Pointers.escape(node.getKey().toString()));
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append('/').append(Pointers.escape(node.getName()));
        }
    }
}
