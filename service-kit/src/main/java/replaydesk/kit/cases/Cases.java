package replaydesk.kit.cases;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import java.util.regex.Pattern;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.table.StoredCase;

/**
 * Cases as one stage sees them. Inject it with the stage's state, {@code Cases<TriageCase>}.
 *
 * @param <S> the state of a hosted stage
 */
public final class Cases<S> {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final CaseReader reader;
    private final int stage;

    private Cases(CaseReader reader, int stage) {
        this.reader = reader;
        this.stage = stage;
    }

    /** Returns the cases as the stage with this index in the host sees them. */
    public static <S> Cases<S> of(CaseReader reader, int stage) {
        return new Cases<>(reader, stage);
    }

    /** Finds the case by its id or number; null when this host does not have it. */
    public Uni<StoredCase<S>> find(String reference) {
        return ofStage(isId(reference) ? reader.find(UUID.fromString(reference)) : reader.find(reference));
    }

    /** Finds the case by its id; null when this host does not have it. */
    public Uni<StoredCase<S>> find(UUID id) {
        return ofStage(reader.find(id));
    }

    /**
     * Finds the case as it is once this host has folded all that the log has of it now. Fails with
     * {@link replaydesk.kit.fault.NotReady} when that takes long.
     */
    public Uni<StoredCase<S>> newest(UUID id) {
        return ofStage(reader.newest(id));
    }

    /**
     * Completes when this host has folded and committed all that the log has now. Call before something is said not to
     * be there. Fails with {@link replaydesk.kit.fault.NotReady} when that takes long.
     */
    public Uni<Void> allRead() {
        return reader.allRead();
    }

    private Uni<StoredCase<S>> ofStage(Uni<CaseSnapshot> found) {
        return found.map(snapshot -> snapshot == null ? null : snapshot.of(stage));
    }

    private static boolean isId(String reference) {
        return UUID_TEXT.matcher(reference).matches();
    }

    /**
     * The case by its id or number, for this caller.
     *
     * <p>Fails with 404 unknown-case when the log has none or it is not the caller's to see, and with
     * {@link replaydesk.kit.fault.NotReady} while this host has not read enough of the log to say so.
     */
    public Uni<StoredCase<S>> visible(String reference, Caller caller) {
        var sought = isId(reference) ? reader.sought(UUID.fromString(reference)) : reader.sought(reference);
        return ofStage(sought).invoke(stored -> {
            if (stored == null || !maySee(caller, stored.view())) {
                throw Problems.unknownCase(reference).exception();
            }
        });
    }

    /**
     * Tells whether the caller may see the case. Requesters see their own cases; all others see those of the
     * organisations they act for (R5).
     */
    public static boolean maySee(Caller caller, CaseView<?> view) {
        var identity = view.identity();
        return identity != null && caller.mayRead(identity.organisation())
                && (caller.reader() != Reader.REQUESTER || caller.subject().equals(identity.requester()));
    }
}
