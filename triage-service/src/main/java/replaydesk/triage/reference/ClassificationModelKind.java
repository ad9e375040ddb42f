package replaydesk.triage.reference;

import jakarta.inject.Singleton;
import java.util.List;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/** The active models. None is shipped, since a model is learnt from the desk's own cases; retiring one ends its use. */
@Singleton
public final class ClassificationModelKind implements ReferenceKind<ClassificationModel> {

    private static final List<String> KEYS = List.of(ClassificationModel.CATEGORY, ClassificationModel.URGENCY);

    @Override
    public String name() {
        return ClassificationModel.KIND;
    }

    @Override
    public String stage() {
        return "triage";
    }

    @Override
    public Class<ClassificationModel> type() {
        return ClassificationModel.class;
    }

    @Override
    public void check(ClassificationModel model, Check check) {
        if (!KEYS.contains(check.key())) {
            check.wrong("", "Expected one of the keys %s", String.join(", ", KEYS));
        }
    }
}
