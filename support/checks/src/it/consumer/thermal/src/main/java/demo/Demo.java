package demo;

import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.SpaceEnvironment;
import org.dawndusk.thermal.ThermalChain;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

class Demo {
    public static void main(String[] arguments) {
        RadiatorPanel panel = RadiatorPanel.builder()
                .area(110)
                .twoSided(Coating.WHITE_SILICATE_PAINT)
                .build();
        ThermalChain chain = ThermalChain.builder(358.15).link("package", 0.04, 144).build();
        SpaceEnvironment hot = SpaceEnvironment.HOT;
        var side = hot.exposure(Vector3D.PLUS_J, Vector3D.PLUS_K, Vector3D.PLUS_I, 7_021_000);
        var balance = HeatRejection.of(panel, chain, panel.absorbed(hot, side, side)).steady(120_000);
        System.out.printf("%.3f K, margin %.3f K%n", balance.radiatorTemperature(), balance.margin());
    }
}
