-- What is known of the price of a line, as it was pushed; and, of an order, its sums by step (see the class PriceItem). Both null
-- where nothing is known.
ALTER TABLE order_line ADD price_components jsonb;
ALTER TABLE order_revision ADD price_items jsonb;
ALTER TABLE customer_order ADD price_items jsonb;
