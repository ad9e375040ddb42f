package replaydesk.stack.layout;

import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Announces that the layout differs from the last one on the same data, so that other hosts must build their
 * projections.
 */
public final class LayoutChange {
    private LayoutChange() {
    }

    /**
     * Returns a notice for people; empty if nothing has to be built.
     *
     * @param before the layout that last ran on the data folder; empty if none is remembered
     * @param records supplies the number of records in the log; called only if the layout differs
     */
    public static Optional<String> notice(Optional<Layout> before, Layout now, LongSupplier records) {
        // Folders of the first releases remember no layout. In those releases, every stage was a process of its own.
        Layout last = before.orElse(Layout.APART);
        long length = last == now ? 0 : records.getAsLong();
        if (length == 0) {
            return Optional.empty();
        }
        return Optional
                .of("The layout here was %s and is now %s: the projection is rebuilt from the log of %,d record%s …"
                        .formatted(last.word(), now.word(), length, length == 1 ? "" : "s"));
    }
}
