package replaydesk.escalation.link;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.link.AnswerLinks;
import replaydesk.kit.problem.Problems;

/** Opens links. One that this service did not make, or made for nobody, is answered like an unknown path. */
@Singleton
public class LinkedCases {

    private final AnswerLinks links;
    private final AnswerLinkTable table;
    private final Cases<EscalationCase> cases;

    LinkedCases(AnswerLinks links, AnswerLinkTable table, Cases<EscalationCase> cases) {
        this.links = links;
        this.table = table;
        this.cases = cases;
    }

    /** Opens the link; fails with 404 where there is none. */
    public Uni<Opened> open(AnswerLinks.Kind kind, String token) {
        var unknown = Problems.unknownPath(kind.path() + token);
        return Uni.createFrom().item(() -> links.open(kind, token).orElse(null))
                .onItem().ifNull().failWith(unknown::exception)
                .chain(id -> caseOf(id).onItem().ifNull().failWith(unknown::exception)
                        .chain(caseId -> cases.find(caseId)).onItem().ifNull().failWith(unknown::exception)
                        .map(stored -> new Opened(id, stored.view())))
                .invoke(opened -> {
                    if (!opened.isOfARequester()) {
                        throw unknown.exception();
                    }
                });
    }

    /** Returns the case of what the link asks; reads all that the log has before it says that there is none. */
    private Uni<UUID> caseOf(UUID id) {
        return table.caseOf(id).chain(known -> known != null ? Uni.createFrom().item(known)
                : cases.allRead().chain(() -> table.caseOf(id)));
    }
}
