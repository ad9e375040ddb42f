package replaydesk.kit.host;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** Reads the state type from the type of an injection point such as {@code Commands<TriageCase>}. */
public final class StateOf {

    private StateOf() {
    }

    /**
     * Returns the state type.
     *
     * @throws IllegalStateException when the injection point names none
     */
    public static Class<?> type(Type injected) {
        if (injected instanceof ParameterizedType parameterized
                && parameterized.getActualTypeArguments()[0] instanceof Class<?> state) {
            return state;
        }
        throw new IllegalStateException(
                "Expected an injection point with the state of a stage, but it is " + injected.getTypeName());
    }
}
