package replaydesk.kit.table;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks the connections that the host keeps for its own short statements: the projection's transactions, look-ups by
 * key, positions. However many lists, searches and exports hold the other pool's connections, these do not wait for
 * them. A statement that may take long does not belong here.
 */
@Qualifier
@Documented
@Retention(RUNTIME)
@Target({PARAMETER, METHOD})
public @interface HostPool {
}
