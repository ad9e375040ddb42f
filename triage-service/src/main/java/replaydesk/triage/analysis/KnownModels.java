package replaydesk.triage.analysis;

import java.util.Optional;
import replaydesk.text.classification.TextClassifier;
import replaydesk.triage.reference.ClassificationModel;

/** The models that this host has. */
@FunctionalInterface
public interface KnownModels {

    /** No models at all: rules alone classify. */
    KnownModels NONE = _ -> Optional.empty();

    /** Returns the model that a version of reference data names; empty where this host does not have it. May block. */
    Optional<TextClassifier> find(ClassificationModel active);
}
