package replaydesk.triage.model;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.referencelog.ReferenceChange;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.kit.referencelog.ReferenceWriter;
import replaydesk.kit.referencelog.Saved;
import replaydesk.triage.reference.ClassificationModel;
import replaydesk.triage.reference.ClassificationModelKind;

/** Activates models: the next version of the reference data names the one that classifies from then on. */
@Singleton
final class Activation {

    private final ReferenceLog log;
    private final ReferenceWriter writer;
    private final ClassificationModelKind kind;

    Activation(ReferenceLog log, ReferenceWriter writer, ClassificationModelKind kind) {
        this.log = log;
        this.writer = writer;
        this.kind = kind;
    }

    /** Tells whether the model classifies requests now. */
    boolean isActive(Model model) {
        return active(model, log.known()).isPresent();
    }

    private static Optional<ClassificationModel> active(Model model, InForce reference) {
        return reference.find(ClassificationModel.KIND, model.asked().target().key(), ClassificationModel.class)
                .filter(active -> active.model().equals(model.id()));
    }

    /**
     * Activates the model.
     *
     * @param command the command's id; a repeat has the same
     */
    Uni<ReferenceDocument> activate(Model model, String actor, UUID command) {
        var reference = log.known();
        var name = new ReferenceKey(ClassificationModel.KIND, model.asked().target().key());
        var versions = reference.data().versions(name);
        var before = versions.stream().filter(version -> command.equals(version.command())).findFirst();
        if (before.isPresent()) {
            return Uni.createFrom().item(before.get());
        }
        if (!model.isTrained()) {
            throw Problems.refused("not-trained",
                    "Expected a training that a model came of, but this one is " + model.state()).exception();
        }
        if (active(model, reference).isPresent()) {
            throw Problems.refused("already-active", "Expected a model that is not active, but this one is")
                    .exception();
        }
        var document = new ClassificationModel(model.id(), model.version(), model.asked().threshold());
        int presumed = versions.isEmpty() ? 0 : versions.getLast().version();
        return writer.save(new ReferenceChange(kind, name.key(), presumed, Content.of(document), document, null, actor,
                command)).map(Activation::written);
    }

    private static ReferenceDocument written(Saved saved) {
        return switch (saved) {
            case Saved.Written written -> written.document();
            case Saved.Outdated _ -> throw Problems.refused("another-was-activated",
                    "Expected no other model to be activated meanwhile, but one was; look, and decide again")
                    .exception();
            case Saved.Reused _ -> throw Problems.keyReused("").exception();
            case Saved.Wrong wrong -> throw Problems.refused("not-activated",
                    wrong.findings().getFirst().detail()).exception();
            case Saved.Refused refused -> throw Problems.refused(refused.reason(), refused.detail()).exception();
        };
    }
}
