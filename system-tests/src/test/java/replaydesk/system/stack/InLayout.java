package replaydesk.system.stack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import replaydesk.stack.layout.Layout;

/** Runs the class's tests on the stack in this layout. If another layout runs, changes it first. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(InLayout.Change.class)
public @interface InLayout {

    Layout value();

    /** Changes the stack to the layout. */
    final class Change implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            Stack.in(context.getRequiredTestClass().getAnnotation(InLayout.class).value());
        }
    }
}
