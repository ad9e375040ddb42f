package replaydesk.system;

import org.junit.jupiter.api.Order;
import replaydesk.stack.layout.Layout;

/** The change from one process to one process for each stage. */
@Order(20)
class DeskToApartIT extends LayoutChange {

    DeskToApartIT() {
        super(Layout.DESK, Layout.APART);
    }
}
