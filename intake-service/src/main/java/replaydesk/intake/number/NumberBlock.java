package replaydesk.intake.number;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** From where the next block of numbers is taken. */
@Entity
@Table(name = "number_block", schema = "intake")
public class NumberBlock {

    @Id
    @Column(length = 40)
    String name;

    long next;
}
