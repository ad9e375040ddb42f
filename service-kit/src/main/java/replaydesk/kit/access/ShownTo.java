package replaydesk.kit.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import replaydesk.kit.identity.Reader;

/**
 * Marks a component of an answer that not everybody sees: readers below {@link #value} get the answer without it
 * ({@link Redaction}). The component can be absent, so it is of no primitive type.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ShownTo {

    /** The least of the readers who see the component. */
    Reader value();
}
