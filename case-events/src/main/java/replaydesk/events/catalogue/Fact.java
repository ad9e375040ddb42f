package replaydesk.events.catalogue;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import replaydesk.events.log.Counter;

/** An event's row in the catalogue: its name on the wire, what it presumes and what others' decisions must notice of it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Fact {

    /** The stage that alone writes it. */
    Stage stage();

    /** In kebab case; with stage and version it makes the type {@code replaydesk.<stage>.<name>.v<version>}. */
    String name();

    /** A new meaning is a new version, which needs an {@code Upcaster} for the old one. */
    int version() default 1;

    /** Whether it presumes {@code life}, as every decision does; a fact that is true whatever else happened does not. */
    boolean presumesLife() default true;

    /** What it presumes besides, always. */
    Counter[] presumes() default {};

    /** What it presumes as well when its content calls for it. */
    Counter[] presumesSometimes() default {};

    /** What others' decisions must notice. */
    Counter[] advances() default {};

    /** Whether its stage sends it of itself, as an obligation, if not always; then it advances something that it presumes. */
    boolean owed() default false;
}
