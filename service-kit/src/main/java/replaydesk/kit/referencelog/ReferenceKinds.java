package replaydesk.kit.referencelog;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import replaydesk.kit.reference.ReferenceKind;

/** The kinds that the stages of this host own, in the order of their names. */
@Singleton
public final class ReferenceKinds {

    private final List<ReferenceKind<?>> all;

    ReferenceKinds(@Any Instance<ReferenceKind<?>> kinds) {
        this.all = kinds.stream().<ReferenceKind<?>>map(kind -> kind)
                .sorted(Comparator.comparing(ReferenceKind::name)).toList();
        if (all.stream().map(ReferenceKind::name).distinct().count() != all.size()) {
            throw new IllegalArgumentException("Expected one owner of each kind of reference data, but there are "
                    + all.stream().map(kind -> kind.name() + " of " + kind.stage()).toList());
        }
    }

    public List<ReferenceKind<?>> all() {
        return all;
    }

    /** Returns the kind with this name; empty when another host owns it, or nobody does. */
    public Optional<ReferenceKind<?>> find(String name) {
        return all.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The CloudEvents source of the stage that owns the kind. */
    static String source(ReferenceKind<?> kind) {
        return "replaydesk/" + kind.stage() + "-service";
    }
}
