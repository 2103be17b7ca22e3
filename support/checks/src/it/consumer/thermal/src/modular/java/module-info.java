module demo {
    requires org.dawndusk.thermal;
    requires hipparchus.geometry;
}
