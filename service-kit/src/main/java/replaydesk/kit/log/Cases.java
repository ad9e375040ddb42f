package replaydesk.kit.log;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;
import replaydesk.kit.http.Problems;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.stage.CaseView;

/** The cases as this service's projection has them. */
@Singleton
public final class Cases {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Coalescer<UUID, StoredCase<Object>> byId;
    private final Coalescer<String, StoredCase<Object>> byNumber;
    private final Assignment assignment;

    Cases(Projector projector, Generations generations, Assignment assignment, Pool pool) {
        this.assignment = assignment;
        byId = new Coalescer<>(ids -> projector.cases().byId(pool, generations.current(), ids));
        byNumber = new Coalescer<>(numbers -> projector.cases().byNumber(pool, generations.current(), numbers));
    }

    /** The case by its id or number; null when this projection does not have it. */
    @SuppressWarnings("unchecked")
    public <S> Uni<StoredCase<S>> find(String reference) {
        if (reference.indexOf('\0') >= 0) {
            return Uni.createFrom().nullItem();
        }
        var found = UUID_TEXT.matcher(reference).matches() ? byId.find(UUID.fromString(reference))
                : byNumber.find(reference);
        return found.map(stored -> (StoredCase<S>) stored);
    }

    @SuppressWarnings("unchecked")
    <S> Uni<StoredCase<S>> find(UUID id) {
        return byId.find(id).map(stored -> (StoredCase<S>) stored);
    }

    /** The case by its id or number, for this caller: 404 unknown-case when there is none or it is not the caller's to see. */
    public <S> Uni<StoredCase<S>> visible(String reference, Caller caller) {
        return visible(reference, caller, find(reference));
    }

    /**
     * The same for a decision: as this instance last committed the case, where it has it at hand. Should another instance have
     * taken the case over unnoticed, the log overrules what is decided on it; to be shown, a case is read.
     */
    @SuppressWarnings("unchecked")
    public <S> Uni<StoredCase<S>> visibleToDecide(String reference, Caller caller) {
        if (UUID_TEXT.matcher(reference).matches()) {
            var ownership = assignment.ownership();
            var kept = ownership.kept().find(UUID.fromString(reference), ownership);
            if (kept != null) {
                return visible(reference, caller, Uni.createFrom().item((StoredCase<S>) (StoredCase<?>) kept.stored()));
            }
        }
        return visible(reference, caller);
    }

    private static <S> Uni<StoredCase<S>> visible(String reference, Caller caller, Uni<StoredCase<S>> found) {
        return found.invoke(stored -> {
            if (stored == null || !maySee(caller, stored.view())) {
                throw Problems.unknownCase(reference).exception();
            }
        });
    }

    /** Requesters see their own cases; everyone else those of the organisations they act for (R5). */
    public static boolean maySee(Caller caller, CaseView<?> view) {
        var identity = view.identity();
        return identity != null && caller.mayRead(identity.organisation())
                && (!onlyRequester(caller) || caller.subject().equals(identity.requester()));
    }

    private static boolean onlyRequester(Caller caller) {
        return caller.is(Role.REQUESTER) && caller.roles().size() == 1;
    }
}
