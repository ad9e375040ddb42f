package replaydesk.triage.reference;

import jakarta.inject.Singleton;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/** Products: the category is known, and a family is one word in lower case. */
@Singleton
public final class ProductKind implements ReferenceKind<Product> {

    @Override
    public String name() {
        return Product.KIND;
    }

    @Override
    public String stage() {
        return "triage";
    }

    @Override
    public Class<Product> type() {
        return Product.class;
    }

    @Override
    public void check(Product product, Check check) {
        check.texts("/names", product.names());
        check.names("/category", Category.KIND, product.category());
        for (int i = 0; i < product.families().size(); i++) {
            if (!product.families().get(i).equals(Products.family(product.families().get(i)))) {
                check.wrong("/families/" + i, "Expected one word of letters and digits in lower case");
            }
        }
    }
}
