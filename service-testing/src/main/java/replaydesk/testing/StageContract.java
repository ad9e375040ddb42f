package replaydesk.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.kit.stage.Stage;

/** Checks that a stage handles the event types that it says it reads, and no others. */
public final class StageContract {

    private StageContract() {
    }

    /**
     * Plays the stories in. Fails when a type that the stage reads changes its state in no story, or when a type that
     * it does not read changes the state in one.
     */
    public static <S> void verify(Stage<S> stage, List<List<? extends CaseEvent>> stories) {
        Set<Class<?>> changed = new HashSet<>();
        Set<Class<?>> seen = new HashSet<>();
        for (var story : stories) {
            var fixture = new StageFixture<>(stage);
            for (var event : story) {
                var before = fixture.state();
                fixture.given(event);
                seen.add(event.getClass());
                if (!fixture.state().equals(before)) {
                    changed.add(event.getClass());
                }
            }
        }
        var unhandled = new HashSet<Class<?>>(stage.reads());
        unhandled.removeAll(changed);
        if (!unhandled.isEmpty()) {
            throw new AssertionError(stage.name() + " reads " + names(unhandled) + ", but no story of "
                    + names(seen) + " shows that it handles them");
        }
        changed.removeAll(stage.reads());
        if (!changed.isEmpty()) {
            throw new AssertionError(stage.name() + " handles " + names(changed)
                    + ", but does not say that it reads them");
        }
    }

    private static List<String> names(Set<Class<?>> classes) {
        return classes.stream().map(Class::getSimpleName).sorted().toList();
    }
}
