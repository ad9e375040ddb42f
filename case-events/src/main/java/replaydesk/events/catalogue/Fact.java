package replaydesk.events.catalogue;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import replaydesk.events.log.Counter;

/** Row of an event in the catalogue: its name on the wire, and the counters that it presumes and advances. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Fact {

    /** The only stage that writes the event. */
    Stage stage();

    /**
     * The name in kebab case; with stage and version it makes the type {@code replaydesk.<stage>.<name>.v<version>}.
     */
    String name();

    /** The version. A new meaning is a new version, which needs an {@code Upcaster} for the old one. */
    int version() default 1;

    /**
     * True if the event presumes {@code life}, as every decision does; false for a fact that is true whatever else
     * happened.
     */
    boolean presumesLife() default true;

    /** The other counters that the event always presumes. */
    Counter[] presumes() default {};

    /** The counters that the event presumes as well when its content requires it. */
    Counter[] presumesSometimes() default {};

    /** The counters that the event advances, for others' decisions to notice. */
    Counter[] advances() default {};

    /**
     * True if the stage sends the event unasked, as an obligation, at least sometimes. It then advances a counter that
     * it presumes.
     */
    boolean owed() default false;
}
