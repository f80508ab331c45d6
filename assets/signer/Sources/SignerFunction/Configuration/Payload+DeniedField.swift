import EthereumSigning
import SigningPolicy

extension Payload {
  /// The member of a request that is denied.
  func field(against denial: Policy.Denial) -> String {
    switch (denial, self) {
    case (.operations, _): "operation"
    case (.chains, .typedData), (.domains, _): "typed_data.domain"
    case (.chains, _): "chainid"
    case (.authorizations, _): "authorization_list"
    case (.destinations, .authorization): "address"
    case (.destinations, _), (.creation, _): "dst_address"
    case (.selectors, _): "data"
    case (.maxValue, _): "amount"
    case (.maxFeePerGas, .transaction(let transaction)): transaction.form.feeField
    case (.maxFeePerGas, _): "max_fee_per_gas"
    case (.maxGas, _): "gas"
    }
  }
}

extension Transaction.Form {
  /// The member of a request that offers a fee.
  fileprivate var feeField: String {
    switch self {
    case .legacy, .accessList: "gas_price"
    case .dynamicFee, .blob, .setCode: "max_fee_per_gas"
    }
  }
}
