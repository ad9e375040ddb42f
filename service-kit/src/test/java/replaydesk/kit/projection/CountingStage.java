package replaydesk.kit.projection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Stage;

/** Counts the events that it gets. The text {@code fail} makes its evolution fail, {@code owe} its obligations. */
abstract class CountingStage<S> implements Stage<S> {

    interface Counted {
        int seen();

        String last();
    }

    /** Reads messages. */
    static final class Messages extends CountingStage<Messages.State> {
        record State(int seen, String last) implements Counted {
        }

        Messages() {
            super("messages", State.class, new State(0, ""), Set.of(MessageReceived.class));
        }

        @Override
        State after(State state, String text) {
            return new State(state.seen + 1, text);
        }
    }

    /** Reads messages and notes. */
    static final class Texts extends CountingStage<Texts.State> {
        record State(int seen, String last) implements Counted {
        }

        private final String failsOn;

        Texts(String failsOn) {
            super("texts", State.class, new State(0, ""), Set.of(MessageReceived.class, NoteAdded.class));
            this.failsOn = failsOn;
        }

        @Override
        State after(State state, String text) {
            if (text.equals("fail " + failsOn)) {
                throw new IllegalStateException("fails as told");
            }
            return new State(state.seen + 1, text);
        }

        @Override
        public List<Obligation> obligations(CaseView<State> view) {
            if (view.state().last().equals("owe " + failsOn)) {
                throw new IllegalStateException("fails on its obligations");
            }
            if (view.state().last().equals("answer at once")) {
                return List.of(Obligation.now("answer", new UUID(0, 8), null));
            }
            return view.state().last().equals("remind")
                    ? List.of(Obligation.at("remind", new UUID(0, 7), Instant.MAX, at -> null))
                    : List.of();
        }
    }

    private final String name;
    private final Class<S> type;
    private final S initial;
    private final Set<Class<? extends CaseEvent>> reads;

    CountingStage(String name, Class<S> type, S initial, Set<Class<? extends CaseEvent>> reads) {
        this.name = name;
        this.type = type;
        this.initial = initial;
        this.reads = reads;
    }

    abstract S after(S state, String text);

    @Override
    public S evolve(S state, CaseFact fact) {
        return switch (fact.event()) {
            case MessageReceived message -> after(state, message.text());
            case NoteAdded note -> after(state, note.text());
            default -> state;
        };
    }

    @Override
    public List<Obligation> obligations(CaseView<S> view) {
        return List.of();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int projectionVersion() {
        return 1;
    }

    @Override
    public Class<S> stateType() {
        return type;
    }

    @Override
    public S initial() {
        return initial;
    }

    @Override
    public Set<Class<? extends CaseEvent>> reads() {
        return reads;
    }
}
