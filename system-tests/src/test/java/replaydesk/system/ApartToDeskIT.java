package replaydesk.system;

import org.junit.jupiter.api.Order;
import replaydesk.stack.Layout;

/** From one process a stage back to one process, whose projection catches up with what it has missed. */
@Order(30)
class ApartToDeskIT extends LayoutChange {

    ApartToDeskIT() {
        super(Layout.APART, Layout.DESK);
    }
}
